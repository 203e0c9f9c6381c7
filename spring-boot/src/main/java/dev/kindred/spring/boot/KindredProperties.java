package dev.kindred.spring.boot;

import dev.kindred.model.FetchMode;
import dev.kindred.stability.Preview;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code kindred.*} of an application. One that does not exist is refused.
 *
 * @param schema What happens to the tables of the entities when the application starts.
 * @param fetchMode What a One or Many does that is read and was not loaded.
 * @param cursorKey Key, in Base64, that signs the cursors of pages: at least 32 random bytes, the
 *     same in all instances of the application. Without it, cursors are not signed.
 * @param log What the logger dev.kindred.sql logs. Without it, the configuration of loggers
 *     decides.
 * @param sqlComments Tags, by their names, in a comment at the end of each statement, in the format
 *     of sqlcommenter; the entity and the kind of statement are added. No comments without them.
 * @param observations Observations of statements, for metrics and traces.
 * @param slowStatements What is kept and logged of slow statements.
 */
@Preview
@ConfigurationProperties(prefix = "kindred", ignoreUnknownFields = false)
public record KindredProperties(
    @DefaultValue("none") SchemaMode schema,
    @DefaultValue("peers") FetchMode fetchMode,
    @Nullable String cursorKey,
    @Nullable SqlLog log,
    @DefaultValue Map<String, String> sqlComments,
    @DefaultValue Observations observations,
    @DefaultValue SlowStatements slowStatements) {

  private static final int KEY_BYTES = 32;

  /**
   * Properties {@code kindred.observations.*}.
   *
   * @param enabled Whether each statement is an observation, where there is an ObservationRegistry.
   * @param sql Whether traces have the SQL of statements, without values.
   */
  public record Observations(
      @DefaultValue("true") boolean enabled, @DefaultValue("false") boolean sql) {}

  /**
   * Properties {@code kindred.slow-statements.*}.
   *
   * @param keep How many of the slowest statements are kept, for the endpoint kindred. None are
   *     without it.
   * @param plans Whether their bind values are kept too, so that the endpoint can show their plans.
   * @param logOver Time over which a statement is logged at WARN, by the logger dev.kindred.slow.
   *     None is without it.
   */
  public record SlowStatements(
      @Nullable Integer keep, @DefaultValue("false") boolean plans, @Nullable Duration logOver) {

    /** Checks the properties. */
    public SlowStatements {
      if (keep != null && keep < 1) {
        throw new IllegalArgumentException(
            "kindred.slow-statements.keep is " + keep + ". Leave it out to keep none.");
      }
    }
  }

  /** Checks the properties, without showing the key. */
  public KindredProperties {
    if (cursorKey != null && decoded(cursorKey).length < KEY_BYTES) {
      throw wrongCursorKey("has " + decoded(cursorKey).length + " bytes");
    }
  }

  byte @Nullable [] decodedCursorKey() {
    return cursorKey == null ? null : decoded(cursorKey);
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw wrongCursorKey("is not in Base64");
    }
  }

  private static IllegalArgumentException wrongCursorKey(String defect) {
    return new IllegalArgumentException(
        "kindred.cursor-key "
            + defect
            + ". Use at least "
            + KEY_BYTES
            + " random bytes in Base64, as \"openssl rand -base64 32\" writes them.");
  }

  /** Returns the properties as a text, without the key. */
  @Override
  public String toString() {
    return "kindred.schema="
        + schema
        + ", kindred.fetch-mode="
        + fetchMode
        + ", kindred.log="
        + log;
  }
}
