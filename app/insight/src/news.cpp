#include "insight/news.h"

#include "row_values.h"

namespace flotilla::insight {

Result<News> readNews(storage::Reader &reader, Id<Camp> camp, qint64 after, const QString &who)
{
    News news;
    const storage::Bindings bindings{
        {QStringLiteral(":camp"), camp.value()}, {QStringLiteral(":after"), after}, {QStringLiteral(":who"), who}};
    auto done = reader.query("camp_news", bindings, [&news](const storage::Row &row) {
        const QString kind = row.text(0);
        if (kind == QLatin1StringView("report"))
            news.reports.push_back(idAt<Report>(row, 1));
        else if (kind == QLatin1StringView("review"))
            news.reviewed.push_back(idAt<Report>(row, 1));
        else if (kind == QLatin1StringView("mentee"))
            news.mentees.push_back(idAt<Person>(row, 1));
        else if (kind == QLatin1StringView("talk"))
            news.talks.push_back(idAt<Talk>(row, 1));
        else
            ++news.entries;
    });
    if (!done)
        return std::unexpected(done.error());
    return news;
}

} // namespace flotilla::insight
