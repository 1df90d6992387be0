// schema_fixture FILE: writes the invented camp in the newest schema, as the file that later versions must be able to upgrade.
// One goes into tests/data/schema with every release that has a new schema, under the schema's number, and never changes again.

#include "store_private.h"
#include "support/invented_camp.h"

#include <QCoreApplication>
#include <QFile>

using namespace flotilla;
using namespace flotilla::storage;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString path = app.arguments().value(1);
    if (path.isEmpty() || QFile::exists(path))
        return 2;
    const auto store = Store::open(Location::parse(path), OpenMode::Create);
    if (!store)
        return 4;
    const FixedClock clock(instantFromMsecs(1711360731000));
    auto transaction = Transaction::begin(**store, {u"import"_s, {}, u"otto"_s, {}}, clock);
    if (!transaction || !test::insertInventedCamp(**transaction) || !(*transaction)->commit())
        return 4;
    transaction->reset();
    // Small pages make a small file of many small tables.
    for (const QString &sql : {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA page_size = 512"_s, u"VACUUM"_s}) {
        if (!(*store)->d().connection->run(sql))
            return 4;
    }
    return 0;
}
