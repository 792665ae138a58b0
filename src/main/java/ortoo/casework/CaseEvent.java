package ortoo.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ortoo.catalogue.DayKind;

/// What happened to a case. Events are appended and never changed; the rows of a case are what is left
/// when its events are applied one after the other, and [EventParity] holds the two against each other.
/// Each says all that is needed to do so, and nothing about a person that the case does not need.
public sealed interface CaseEvent {

  /// An event about one matter.
  sealed interface OfMatter extends CaseEvent {
    String matter();
  }

  /// The form was handed in. From here on the case is pinned to `version`.
  record CaseSent(
      UUID version,
      String place,
      String personType,
      Channel channel,
      int promisedDays,
      List<Planned> matters)
      implements CaseEvent {}

  /// A matter as it was planned when the form was handed in: the office that serves this place and the
  /// matters of this case that come before it.
  record Planned(
      String matter,
      String office,
      List<String> after,
      int promisedDays,
      int legalDays,
      DayKind dayKind) {}

  record CaseAccepted() implements CaseEvent {}

  record TaskReady(String matter) implements OfMatter {}

  /// @param deemed accepted by the clock, since nobody asked within five working days
  record TaskAccepted(String matter, boolean deemed) implements OfMatter {}

  /// The one notice that names everything that is missing (一次性告知).
  ///
  /// @param notice 1, or 2 for a second notice
  /// @param until the day the person is asked to answer by
  /// @param reason why a second notice was allowed, and by whom
  record CorrectionAsked(
      String matter, int notice, List<Missing> missing, LocalDate until, @Nullable String reason)
      implements OfMatter {}

  /// One thing that is missing.
  ///
  /// @param evidence code of the evidence, or of the data element when an answer is wrong
  /// @param wrong what is wrong with what was handed in, in the person's words
  /// @param remedy how to supply it
  /// @param basis the legal basis for asking
  record Missing(String evidence, String wrong, String remedy, String basis) {}

  record CorrectionAnswered(String matter, int revision) implements OfMatter {}

  /// @param output number of the certificate issued with it, if any
  record TaskDone(String matter, @Nullable String output) implements OfMatter {}

  /// @param rightOffice code of the office that is responsible, when it is not this one
  /// @param forfeited the person did not report in time and an officer recorded so
  record TaskDeclined(
      String matter, String reason, @Nullable String rightOffice, boolean forfeited)
      implements OfMatter {}

  record TaskWithdrawn(String matter) implements OfMatter {}

  /// @param because the matter before it that ended without result; absent when the office found that
  ///     it does not arise
  record TaskNotApplicable(String matter, @Nullable String because, @Nullable String reason)
      implements OfMatter {}

  /// A promise was missed, and this is the reason the person can read (优化营商环境条例 art. 37).
  record DelayExplained(String matter, String reason) implements OfMatter {}

  /// The person asked the office to hurry.
  record Reminded(String matter) implements OfMatter {}

  /// A supervisor gave the matter to another office.
  record TaskReassigned(String matter, String office, String reason) implements OfMatter {}

  /// Good cause (正当理由) for reporting late was recorded; nobody may record a forfeiture after it.
  record GoodCauseRecorded(String matter, String reason) implements OfMatter {}

  record CaseClosed() implements CaseEvent {}

  record CaseWithdrawn(@Nullable String reason) implements CaseEvent {}
}
