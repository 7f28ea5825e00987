#pragma once

#include "importing/bytesource.h"

#include <QStringList>
#include <string>

namespace laurel {

/// One section of a text that holds several tables, each after a line "[[NAME]]" (Post Affiliate Pro's full export). Lines of
/// others come out blank, so that line numbers stay those of the file.
class SectionSource : public ByteSource
{
public:
    /// @param name empty: the first.
    SectionSource(std::unique_ptr<ByteSource> whole, const QString &name);

    /// Whether the first line of @p head with anything on it is a "[[NAME]]".
    [[nodiscard]] static bool isAtHeadOf(const QByteArray &head);
    /// The sections of a text, which is read to its end.
    [[nodiscard]] static Result<QStringList> names(std::unique_ptr<ByteSource> whole);

    /// NotFound at the end when the text has no such section.
    [[nodiscard]] Result<qint64> read(char *into, qint64 most) override;
    [[nodiscard]] qint64 position() const override { return m_whole->position(); }
    [[nodiscard]] qint64 size() const override { return m_whole->size(); }

private:
    /// @param isWhole false: it goes on, and is no title.
    void takeLine(std::string_view line, bool isWhole);

    std::unique_ptr<ByteSource> m_whole;
    QString m_name;
    QStringList m_names; ///< those that were passed
    std::string m_carry; ///< the beginning of a line whose end is not there yet
    std::string m_out;
    size_t m_position = 0;
    bool m_inside = false;
    bool m_inLine = false; ///< the beginning of a long line went out
    bool m_atEnd = false;
};

} // namespace laurel
