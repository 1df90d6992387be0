#pragma once

#include "storage/location.h"
#include "support/temporary_postgresql.h"

#include <memory>

namespace flotilla::test {

/// Gives tests empty places of the engine that FLOTILLA_TEST_ENGINE names ("sqlite", the default, or "postgresql").
class TestPlaces {
public:
    TestPlaces();

    /// What keeps the engine from being used; empty when nothing does.
    const QString &problem() const { return m_problem; }
    storage::Engine engine() const { return m_engine; }

    /// A place where nothing is yet.
    storage::Location fresh();
    /// A file that is not there yet.
    QString file(const QString &name);

private:
    storage::Engine m_engine;
    QTemporaryDir m_folder;
    std::unique_ptr<TemporaryPostgreSql> m_server;
    QString m_problem;
    int m_files = 0;
};

} // namespace flotilla::test
