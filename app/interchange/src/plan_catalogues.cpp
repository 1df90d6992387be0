#include "plan_catalogues.h"

#include "interchange/report_reader.h"

#include <algorithm>
#include <map>
#include <set>

namespace flotilla::interchange {

namespace {

/// A catalogue beside an edition: in its folder or one above.
const PlanFile *catalogueBeside(const QString &edition, const PlanSource &source)
{
    static const QStringList names =
        QStringLiteral("projects.md|catalogue.md|catalog.md|项目.md|项目列表.md|项目合集.md").split(u'|');
    for (QString folder = edition;; folder = folder.first(std::max<qsizetype>(0, folder.lastIndexOf(u'/')))) {
        for (const PlanFile &file : source.files) {
            const QString &path = file.entry.path;
            const qsizetype slash = path.lastIndexOf(u'/');
            if (path.first(std::max<qsizetype>(0, slash)) == folder && names.contains(path.sliced(slash + 1).toLower()))
                return &file;
        }
        if (folder.isEmpty())
            return nullptr;
    }
}

/// The last day that a report's name tells; invalid if none does.
QDate lastDay(const PlanDraft &draft)
{
    QDate last;
    for (const PlannedReport &report : draft.camp.reports)
        if (const NameDates dates = readNameDates(report.path, {}); dates.days.isValid() && !dates.repaired)
            last = std::max(last, dates.days.last);
    return last;
}

/// How well a catalogue's numbers are those of an edition's folders: the shared ones of all, in hundredths.
int numbersShared(const PlanDraft &draft, const std::vector<CatalogueProject> &catalogue)
{
    std::set<int> own;
    for (const PersonFolder &folder : draft.folder.people)
        if (const auto number = readFolderName(folder.name).number)
            own.insert(*number);
    std::set<int> all = own;
    std::set<int> shared;
    for (const CatalogueProject &project : catalogue) {
        all.insert(project.number);
        if (own.contains(project.number))
            shared.insert(project.number);
    }
    return all.empty() ? 0 : int(100 * shared.size() / all.size());
}

/// A catalogue above several editions is that of those whose reports name its projects; where none does, of the one whose folders
/// have its numbers, the latest of those.
void giveCatalogue(const std::vector<CatalogueProject> &catalogue, const std::vector<PlanDraft *> &drafts)
{
    const bool anyFits =
        std::ranges::any_of(drafts, [&](const PlanDraft *draft) { return titlesIn(*draft, catalogue) > 0; });
    if (!anyFits) {
        const auto fit = [&](const PlanDraft *draft) {
            return std::pair(numbersShared(*draft, catalogue), lastDay(*draft));
        };
        (*std::ranges::max_element(drafts, {}, fit))->catalogue = catalogue;
        return;
    }
    for (PlanDraft *draft : drafts) {
        const auto titled = std::ranges::count_if(
            draft->camp.reports, [](const PlannedReport &report) { return !report.projectTitle.isEmpty(); });
        const auto named = titlesIn(*draft, catalogue);
        // a title or two can come again in another edition
        const bool isOnly = drafts.size() == 1;
        if (isOnly || (named > 0 && named * 4 >= titled))
            draft->catalogue = catalogue;
    }
}

} // namespace

std::ptrdiff_t titlesIn(const PlanDraft &draft, const std::vector<CatalogueProject> &catalogue)
{
    std::set<QString> titles;
    for (const CatalogueProject &project : catalogue)
        titles.insert(foldProjectTitle(project.title));
    return std::ranges::count_if(draft.camp.reports, [&](const PlannedReport &report) {
        const QString title = foldProjectTitle(report.projectTitle);
        return !title.isEmpty() && titles.contains(title);
    });
}

void giveCataloguesBeside(std::vector<PlanDraft> &drafts, const PlanSource &source)
{
    std::map<const PlanFile *, std::vector<PlanDraft *>> besides;
    for (PlanDraft &draft : drafts)
        if (const PlanFile *file = catalogueBeside(draft.camp.edition, source))
            besides[file].push_back(&draft);
    for (const auto &[file, of] : besides) {
        const auto bytes = source.read(*file);
        const auto decoded = bytes ? decodeText(*bytes) : Result<DecodedText>(std::unexpected(bytes.error()));
        if (decoded)
            giveCatalogue(readCatalogue(decoded->text), of);
    }
}

} // namespace flotilla::interchange
