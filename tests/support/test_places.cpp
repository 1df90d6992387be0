#include "support/test_places.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::test {

TestPlaces::TestPlaces()
    : m_engine(qEnvironmentVariable("FLOTILLA_TEST_ENGINE") == u"postgresql" ? storage::Engine::PostgreSql
                                                                             : storage::Engine::Sqlite)
{
    if (m_engine == storage::Engine::PostgreSql) {
        m_server = std::make_unique<TemporaryPostgreSql>();
        m_problem = m_server->start();
    }
}

storage::Location TestPlaces::fresh()
{
    return storage::Location::parse(m_server ? m_server->createDatabase() : file(u"camp%1.flotilla"_s.arg(++m_files)));
}

QString TestPlaces::file(const QString &name)
{
    return m_folder.filePath(name);
}

} // namespace flotilla::test
