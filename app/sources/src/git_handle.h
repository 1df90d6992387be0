#pragma once

#include <git2.h>

#include <QString>

#include <utility>

namespace flotilla::interchange {

/// A handle of libgit2 that is given back by itself.
template <class T, auto Free>
class GitHandle {
public:
    GitHandle() = default;
    explicit GitHandle(T *handle) : m_handle(handle) { }
    GitHandle(GitHandle &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) { }
    GitHandle &operator=(GitHandle &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~GitHandle() { Free(m_handle); }

    T *get() const { return m_handle; }
    explicit operator bool() const { return m_handle != nullptr; }
    /// Where a function of libgit2 puts a handle: `git_commit_lookup(commit.fill(), …)`.
    T **fill()
    {
        Free(std::exchange(m_handle, nullptr));
        return &m_handle;
    }

private:
    T *m_handle = nullptr;
};

using RepositoryHandle = GitHandle<git_repository, git_repository_free>;
using ReferenceHandle = GitHandle<git_reference, git_reference_free>;
using ReferenceNames = GitHandle<git_reference_iterator, git_reference_iterator_free>;
using CommitHandle = GitHandle<git_commit, git_commit_free>;
using TreeHandle = GitHandle<git_tree, git_tree_free>;
using BlobHandle = GitHandle<git_blob, git_blob_free>;
using ObjectHandle = GitHandle<git_object, git_object_free>;
using DatabaseHandle = GitHandle<git_odb, git_odb_free>;
using ConfigHandle = GitHandle<git_config, git_config_free>;
using RemoteHandle = GitHandle<git_remote, git_remote_free>;

/// What libgit2 says about the failure that just happened on this thread.
inline QString gitReason()
{
    const git_error *error = git_error_last();
    return error && error->message ? QString::fromUtf8(error->message) : QString();
}

/// Keeps the library running as long as it is there.
class GitLibrary {
public:
    GitLibrary() { git_libgit2_init(); }
    GitLibrary(const GitLibrary &) = delete;
    GitLibrary &operator=(const GitLibrary &) = delete;
    ~GitLibrary() { git_libgit2_shutdown(); }
};

} // namespace flotilla::interchange
