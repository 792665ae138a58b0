package ortoo.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A [CaseEvent] as it stands in the book.
///
/// @param seq 1, 2, 3 … within its case
/// @param at when it was recorded
/// @param on the day it happened in the world, by which figures count it
/// @param by the account that did it, or `clock` when the passing of time did
/// @param command what the client called the command that caused it
public record RecordedEvent(
    int seq, Instant at, LocalDate on, String by, UUID command, CaseEvent event) {}
