#include "deep_link.h"

#include "domain/id.h"
#include "kit/places.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace flotilla::ui::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A kind of place, the page that knows it, and the records its ids are of.
struct Kind {
    const char *name;
    const char *page;
    std::array<const char *, 2> tables;
};

constexpr std::array kinds{
    Kind{"report", page::reports, {"report", nullptr}},   Kind{"cell", page::reports, {"pairing", "period"}},
    Kind{"project", page::reports, {"project", nullptr}}, Kind{"person", page::people, {"person", nullptr}},
    Kind{"entry", page::history, {nullptr, nullptr}},
};

bool isComplete(const Kind &kind, const QStringList &ids)
{
    if (!kind.tables[0])
        return ids.size() == 1 && ids[0].toLongLong() > 0;
    const qsizetype wanted = std::ranges::count_if(kind.tables, [](const char *table) { return table != nullptr; });
    return ids.size() == wanted && std::ranges::all_of(ids, [](const QString &id) { return idFromText(id).has_value(); });
}

} // namespace

bool isDeepLink(const QString &text)
{
    return text.trimmed().startsWith(u"flotilla:"_s, Qt::CaseInsensitive);
}

std::optional<DeepLink> parseDeepLink(const QString &text)
{
    if (!isDeepLink(text))
        return std::nullopt;
    QStringList parts = text.trimmed().sliced(9).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.takeFirst() != u"camp")
        return std::nullopt;
    DeepLink link;
    link.camp = QUrl::fromPercentEncoding(parts.takeFirst().toUtf8());
    link.page = QString::fromLatin1(page::reports);
    if (parts.isEmpty())
        return link;
    const QString name = parts.takeFirst();
    const auto kind = std::ranges::find_if(kinds, [&](const Kind &each) { return name == QLatin1StringView(each.name); });
    if (kind == kinds.end() || !isComplete(*kind, parts))
        return std::nullopt;
    link.page = QString::fromLatin1(kind->page);
    link.place = name + u'/' + parts.join(u'/');
    if (kind->tables[0]) {
        link.table = QString::fromLatin1(kind->tables[0]);
        link.record = idFromText(parts.first()).value_or(0);
    }
    return link;
}

QString deepLink(const QString &camp, const QString &place)
{
    const QString start = u"flotilla:camp/"_s + QString::fromLatin1(QUrl::toPercentEncoding(camp));
    return place.isEmpty() ? start : start + u'/' + place;
}

} // namespace flotilla::ui::shell
