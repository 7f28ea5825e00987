#pragma once

// The template part of Page: needs the whole Session.
#include "gui/app/session.h"
#include "gui/pages/page.h"

namespace laurel {

template <typename Work, typename Done>
void Page::ask(const QString &question, Work work, Done done)
{
    if (const auto older = m_questions.value(question))
        older->cancel();
    m_questions[question] = session().jobs().read(
        std::move(work), this, [this, question, done = std::move(done)](auto result) mutable {
            m_questions.remove(question);
            if (!result)
                emit session().failed(result.error());
            else
                done(std::move(*result));
        });
}

} // namespace laurel
