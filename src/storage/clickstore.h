#pragma once

#include "storage/database.h"

#include <QByteArray>
#include <functional>
#include <span>
#include <string_view>

namespace laurel {

/// One click of a visitor whom a later order may name again.
struct VisitorClick
{
    QByteArray visitor; ///< the click's or visitor's id, as the file writes it
    qint64 at = 0;      ///< UTC seconds
    qint64 day = 0;     ///< business day since 1970-01-01
    QByteArray code;    ///< of the link
};

/// Single clicks, kept for orders that name them. Clicks without an id are only counted (click_day).
class ClickStore
{
public:
    ClickStore(Database &database, qint64 source, qint64 batch) : m_database(database), m_source(source), m_batch(batch) {}

    /// Those that are known already are left as they are.
    [[nodiscard]] Result<> add(std::span<const VisitorClick> clicks);

private:
    Database &m_database;
    qint64 m_source;
    qint64 m_batch;
};

/// Hands out every click, by visitor, then by time. Texts live until the next one.
using ClickReader = std::function<void(std::string_view visitor, qint64 at, qint64 day, std::string_view code)>;
[[nodiscard]] Result<> readClicks(Database &database, const ClickReader &take);

} // namespace laurel
