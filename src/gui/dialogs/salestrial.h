#pragma once

#include "gui/app/session.h"
#include "storage/affiliaterepository.h"

#include <QHash>
#include <memory>
#include <utility>

namespace laurel {

/// What a change of many sales would come to, with the names of whom it is about.
template <typename Summary>
using SalesTrial = std::pair<Summary, QHash<AffiliateId, QString>>;

/// Tries @p work out on the writer, which rolls it back, and hands its SalesTrial to @p show.
/// @param running the trial that is under way for @p context: it is overtaken; the new one from now on, none when it is
/// done.
template <typename Context, typename Work, typename Show>
void tryOnSales(Session &session, const QString &title, Context *context, std::shared_ptr<Job> Context::*running,
                Work work, Show show)
{
    using Summary = typename std::invoke_result_t<Work, Database &, Job &>::value_type;
    if (context->*running)
        (context->*running)->cancel();
    const auto own = std::make_shared<std::weak_ptr<Job>>();
    context->*running = session.jobs().write(
        title,
        [work = std::move(work)](Database &database, Job &job) -> Result<SalesTrial<Summary>> {
            auto summary = work(database, job);
            if (!summary)
                return fail(summary);
            auto names = AffiliateRepository(database).names();
            if (!names)
                return fail(names);
            return SalesTrial<Summary>{std::move(*summary), std::move(*names)};
        },
        context,
        [context, running, own, show = std::move(show)](const Result<SalesTrial<Summary>> &done) {
            if (context->*running != own->lock())
                return; // another is under way
            (context->*running).reset();
            show(done);
        });
    *own = context->*running;
}

} // namespace laurel
