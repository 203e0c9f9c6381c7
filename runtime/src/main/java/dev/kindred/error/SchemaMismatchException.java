package dev.kindred.error;

import dev.kindred.stability.Preview;
import java.util.List;

/**
 * Tables or views that are not as the entities declare them; the database was not opened. Raised
 * when a database with {@code validateSchema} is opened, or that of a tenant.
 */
@Preview
public class SchemaMismatchException extends KindredException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // a list of texts, which is serializable
  private final List<String> differences;

  /** Creates it with the differences, as {@code Schema.validate()} tells them. */
  public SchemaMismatchException(String message, List<String> differences) {
    super(message);
    this.differences = List.copyOf(differences);
  }

  /** Returns the differences, a line each. */
  public List<String> differences() {
    return differences;
  }

  @Override
  public String code() {
    return "KR032";
  }
}
