#include "period_texts.h"

#include "insight/attention.h"
#include "insight/camp_zone.h"
#include "interchange/announcement.h"
#include "interchange/nudge_text.h"
#include "interchange/roll_call_text.h"
#include "interchange/sections.h"

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<NudgeTexts> readNudges(storage::Reader &reader, const insight::RollCall &call,
                              const interchange::MailAddresses &addresses, Instant now)
{
    auto templates = reader.where<NudgeTemplate>("camp", call.camp.id);
    if (!templates)
        return std::unexpected(templates.error());
    auto sent = insight::readSentNudges(reader, call.camp.id, call.period);
    if (!sent)
        return std::unexpected(sent.error());
    const auto in = [&](Language language) {
        return interchange::nudges(call, addresses, now, wording::Wording(language),
                                   interchange::nudgeWords(*templates, language));
    };
    return NudgeTexts{.chinese = in(Language::Chinese),
                      .english = in(Language::English),
                      .sent = std::move(*sent),
                      .templates = std::move(*templates),
                      .camp = call.camp.id,
                      .language = call.camp.language,
                      .zone = insight::campZone(call.camp.timeZone),
                      .now = now};
}

} // namespace

Result<RollCallTexts> readPeriodTexts(storage::Reader &reader, Id<Camp> camp, int period, Instant now, Language own)
{
    const auto call = insight::readRollCall(reader, camp, period, now);
    if (!call)
        return std::unexpected(call.error());
    const auto addresses = interchange::readMailAddresses(reader, *call);
    if (!addresses)
        return std::unexpected(addresses.error());
    auto nudges = readNudges(reader, *call, *addresses, now);
    if (!nudges)
        return std::unexpected(nudges.error());
    auto attention = insight::readAttention(reader, camp, now, interchange::cutSections);
    if (!attention)
        return std::unexpected(attention.error());
    const wording::Wording words(call->camp.language);
    const wording::Wording ownWords(own);
    RollCallTexts texts{.period = period,
                        .open = interchange::rollCallMarkdown(*call, interchange::RollCallFor::Public, now, words),
                        .internal = interchange::rollCallMarkdown(*call, interchange::RollCallFor::Internal, now, words),
                        .announcement = interchange::announcement(*call, words),
                        .camp = call->camp,
                        .nudges = std::move(*nudges)};
    for (const insight::AttentionSignal &signal : *attention)
        texts.attention += u"- "_s + insight::attentionText(signal, ownWords) + u'\n';
    texts.found = std::move(*attention);
    return texts;
}

} // namespace flotilla::ui
