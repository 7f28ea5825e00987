#pragma once

#include "texttable.h"

#include <QJsonObject>

namespace laurel::cli {

/// Where output goes: data to standard output, everything else to standard error. What comes from data is made
/// harmless.
class Console
{
public:
    void setJson(bool json) { m_json = json; }
    void setQuiet(bool quiet) { m_quiet = quiet; }
    [[nodiscard]] bool isJson() const { return m_json; }
    [[nodiscard]] bool isQuiet() const { return m_quiet; }

    /// @name Data
    /// @{
    void line(const QString &text = {}) const;
    void lines(const QString &text) const;
    void table(const TextTable &table) const;
    /// The one document of a --json run.
    void json(const QJsonObject &object) const;
    /// @}

    /// For the person in front of it; not under --quiet.
    void message(const QString &text) const;
    /// Always printed.
    void error(const QString &text) const;

private:
    bool m_json = false;
    bool m_quiet = false;
};

} // namespace laurel::cli
