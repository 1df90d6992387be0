#pragma once

#include "domain/camp.h"

namespace flotilla {

/// Anyone: mentee, mentor, assistant, coordinator, judge (人员).
struct Person : Record<Person> {
    QString name; ///< as the person writes it; may be empty when only a GitHub ID is known
    QString nameEn;
    QString certificateName; ///< empty: the name
    QString email;
    QString chat;          ///< chat handle
    QString affiliation;   ///< school or company
    QString fields;        ///< the camp's own fields, a JSON object
    QString note;          ///< for coordinators only
    Id<Person> mergedInto; ///< set when this person turned out to be another one

    bool operator==(const Person &) const = default;
};

/// A GitHub ID that a person has or had. Unique, without case, among those that are in use at an instant.
struct Account : Record<Account> {
    Id<Person> person;
    QString login;  ///< as first seen
    QString folded; ///< foldLogin(login)
    std::optional<Instant> from;
    std::optional<Instant> to; ///< empty: in use now

    bool operator==(const Account &) const = default;
};

enum class Role { Coordinator, Assistant, Mentor, Mentee, Judge };

/// A role that a person holds in a camp; several at once are allowed.
struct RoleHolding : Record<RoleHolding> {
    Id<Camp> camp;
    Id<Person> person;
    Role role = Role::Mentee;

    bool operator==(const RoleHolding &) const = default;
};

/// A GitHub ID for comparing: without surrounding blanks and a leading '@', lower case (GitHub IDs are ASCII).
QString foldLogin(QStringView login);
/// Whether a text can be a GitHub ID: 1 to 39 letters, digits and single inner hyphens. A trailing hyphen is let
/// pass, since old accounts have it.
bool isLogin(QStringView text);

} // namespace flotilla
