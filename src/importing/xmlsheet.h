#pragma once

#include "importing/sheetsource.h"
#include "importing/xmlmember.h"

namespace laurel {

/// A sheet that is XML in an archive, whichever program wrote it.
class XmlSheet : public SheetSource
{
public:
    [[nodiscard]] qint64 position() const override { return m_member->position(); }
    [[nodiscard]] qint64 size() const override { return m_member->size(); }

protected:
    explicit XmlSheet(std::unique_ptr<XmlMember> member) : m_member(std::move(member)) {}

    [[nodiscard]] XmlMember &member() { return *m_member; }
    [[nodiscard]] QXmlStreamReader &xml() { return m_member->xml(); }
    /// To the next token of a table that is not at its end yet: an end of the document is InvalidInput there.
    [[nodiscard]] Result<> advance()
    {
        const Result<bool> any = m_member->next();
        if (!any)
            return fail(any);
        return *any ? Result<>() : Result<>(damagedSheet(QStringLiteral("the sheet ends too early")));
    }
    /// What nextRow() returns after the last row: false, if what is behind the table is sound as well.
    [[nodiscard]] Result<bool> endOfRows()
    {
        const Result<> finished = m_member->finish();
        return finished ? Result<bool>(false) : fail(finished);
    }

private:
    std::unique_ptr<XmlMember> m_member;
};

} // namespace laurel
