#pragma once

#include <QString>

#include <optional>

namespace flotilla::ui::shell {

/// Where a link leads: "flotilla:camp/<short name or id>/report/<id>". After the camp stands a place as kit/places.h makes it.
struct DeepLink {
    QString camp;  ///< its short name or id
    QString page;  ///< that knows the place
    QString place; ///< empty: the camp itself
    QString table; ///< of the record that the place is about; empty: none
    qint64 record = 0;

    bool operator==(const DeepLink &) const = default;
};

/// Whether a text means to be a link of Flotilla's.
bool isDeepLink(const QString &text);
/// The link of a text; nothing if it is incomplete or of a kind that this program does not know.
std::optional<DeepLink> parseDeepLink(const QString &text);
/// The text of a link to a place in a camp.
QString deepLink(const QString &camp, const QString &place);

} // namespace flotilla::ui::shell
