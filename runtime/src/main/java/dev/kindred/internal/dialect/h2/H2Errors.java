package dev.kindred.internal.dialect.h2;

import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.ErrorKind;
import dev.kindred.internal.dialect.MessagePattern;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * H2 names the constraint, and of unique constraints and foreign keys their table and columns. Its
 * text is in the language of the JVM, but for the part in quotes:
 *
 * <pre>
 * "PUBLIC.UQ_X INDEX PUBLIC.UQ_X_INDEX_5 ON PUBLIC.T(A, B) VALUES ( /* 1 *&#47; 'a', 'b' )"
 * "FK_X: PUBLIC.T FOREIGN KEY(A, B) REFERENCES PUBLIC.R(ID) ('a', 'b')"
 * "CK_X: "
 * column "A"
 * </pre>
 */
final class H2Errors extends DriverErrors {

  private static final String NAME = "(\"\".+?\"\"|[^\"\\s:.(]+)";
  private static final MessagePattern CONSTRAINT =
      new MessagePattern("^[^\"]*\"(?:\\w+\\.)?" + NAME);
  private static final MessagePattern CHECK = new MessagePattern("^[^\"]*\"(.+?): ");
  private static final MessagePattern COLUMN = new MessagePattern("^[^\"]*\"([^\"]+)\"");
  private static final MessagePattern KEY =
      new MessagePattern(" (?:\\w+\\.)?" + NAME + "(?: FOREIGN KEY)?\\(([^)]+)\\)");
  private static final MessagePattern ORDER = new MessagePattern(" (?:DESC|NULLS (?:FIRST|LAST))");

  @Override
  public ErrorKind kind(SQLException e) {
    return switch (state(e)) {
      case "23506" -> ErrorKind.FOREIGN_KEY;
      case "23513", "23514" -> ErrorKind.CHECK;
      case "HYT00" -> ErrorKind.LOCK_TIMEOUT;
      case "57014" -> ErrorKind.STATEMENT_TIMEOUT;
      case "90067", "90098", "90121" -> ErrorKind.CONNECTION_LOST;
      default -> super.kind(e);
    };
  }

  @Override
  public ViolatedConstraint violated(SQLException e, String sql) {
    return switch (kind(e)) {
      case UNIQUE, FOREIGN_KEY ->
          match(e, KEY).map(key -> key(find(e, CONSTRAINT), key)).orElse(ViolatedConstraint.UNTOLD);
      case CHECK -> new ViolatedConstraint(declared(find(e, CHECK)), null, null);
      case NOT_NULL -> new ViolatedConstraint(null, null, declared(find(e, COLUMN)));
      default -> ViolatedConstraint.UNTOLD;
    };
  }

  private static ViolatedConstraint key(@Nullable String name, MatchResult key) {
    String columns = ORDER.matcher(key.group(2)).replaceAll("");
    return new ViolatedConstraint(
        declared(name), declared(key.group(1)), declared(onlyOne(columns)));
  }

  /** Returns the name as it was declared: names without quotes are converted to upper case. */
  private static @Nullable String declared(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String plain = name.replace("\"", "");
    return plain.equals(plain.toUpperCase(Locale.ROOT)) && plain.equals(name)
        ? name.toLowerCase(Locale.ROOT)
        : plain;
  }
}
