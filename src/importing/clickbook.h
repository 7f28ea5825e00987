#pragma once

#include "importing/textdictionary.h"
#include "storage/database.h"

#include <span>

namespace laurel {

/// The single clicks that were imported, by visitor, for orders that name theirs. About 50 bytes a visitor and 24 a click.
class ClickBook
{
public:
    struct Click
    {
        qint64 at = 0;  ///< UTC seconds
        qint64 day = 0; ///< business day since 1970-01-01
        quint32 code = 0;
    };

    [[nodiscard]] static Result<ClickBook> load(Database &database);

    [[nodiscard]] bool isEmpty() const { return m_clicks.empty(); }
    /// Oldest first; empty for a visitor who is not known.
    [[nodiscard]] std::span<const Click> clicksOf(std::string_view visitor) const;
    [[nodiscard]] std::string_view codeOf(const Click &click) const { return m_codes.text(click.code); }

private:
    TextDictionary m_visitors;
    std::vector<size_t> m_first; ///< by number of the visitor: the first of their clicks
    std::vector<Click> m_clicks;
    TextDictionary m_codes;
};

} // namespace laurel
