package dev.kindred.it.addresses;

import dev.kindred.model.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A period, as a class whose parts may all be missing. */
@Embeddable
public class Stay {
  @Nullable LocalDate since;
  private @Nullable LocalDate until;

  Stay() {}

  /** Creates a period. */
  public Stay(@Nullable LocalDate since, @Nullable LocalDate until) {
    this.since = since;
    this.until = until;
  }

  /** Returns its end. */
  public @Nullable LocalDate getUntil() {
    return until;
  }

  void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stay that
        && Objects.equals(since, that.since)
        && Objects.equals(until, that.until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(since, until);
  }

  @Override
  public String toString() {
    return since + " to " + until;
  }
}
