package dev.kindred.tool.internal.project;

import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Versions of new migrations: numbers, or the time as a number. */
public final class Versions {

  private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
  private static final int TIMESTAMP_LENGTH = 14;

  private BigInteger last;

  private Versions(BigInteger last) {
    this.last = last;
  }

  /**
   * Returns the versions after the last one. After a timestamp they are timestamps too.
   *
   * @param timestamps whether they are timestamps in any case
   */
  public static Versions after(Optional<MigrationFile> last, boolean timestamps, Clock clock) {
    BigInteger number =
        last.map(file -> new BigInteger(file.version().getVersion().replaceFirst("\\..*", "")))
            .orElse(BigInteger.ZERO);
    if (!timestamps && number.toString().length() < TIMESTAMP_LENGTH) {
      return new Versions(number);
    }
    BigInteger now = new BigInteger(LocalDateTime.now(clock).format(TIMESTAMP));
    return new Versions(number.max(now.subtract(BigInteger.ONE)));
  }

  /** Returns the name of the next migration. */
  public String next(String description) {
    last = last.add(BigInteger.ONE);
    return "V" + last + "__" + description;
  }
}
