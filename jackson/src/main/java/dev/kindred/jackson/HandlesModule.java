package dev.kindred.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.stability.Preview;

/**
 * Writes handles as JSON and reads them. It never runs SQL, so what is to be written is to be
 * loaded or fetched first.
 *
 * <table>
 *   <caption>What is written</caption>
 *   <tr><th>handle</th><th>loaded</th><th>not loaded</th></tr>
 *   <tr><td>{@code One}</td><td>the entity, or {@code null} where there is none; where it leads
 *       back to an entity that is being written, its key</td><td>the key</td></tr>
 *   <tr><td>{@code @Inverse One}</td><td>the same</td><td>left out</td></tr>
 *   <tr><td>{@code Many}</td><td>an array</td><td>left out</td></tr>
 * </table>
 *
 * <p>A key of several columns is written as an array of their values. What is read has no database:
 * a key gives a handle as {@code Place_.ref(1)} does, an object one as {@code One.of(place)}, an
 * array a loaded {@code Many}, and what was left out a handle that raises {@link
 * dev.kindred.error.NotLoadedException}.
 */
@Preview
public final class HandlesModule extends SimpleModule {

  private static final long serialVersionUID = 1;

  /** The module, to be added to a mapper. */
  public HandlesModule() {
    super("dev.kindred.jackson", Version.unknownVersion());
    addSerializer(new OneSerializer());
    addSerializer(new ManySerializer());
    addDeserializer(One.class, new OneDeserializer());
    addDeserializer(Many.class, new ManyDeserializer());
  }

  /** A handle that has nothing to say is left out, whatever the mapper does with nulls. */
  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    JsonInclude.Value ifLoaded =
        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
    context.configOverride(One.class).setInclude(ifLoaded);
    context.configOverride(Many.class).setInclude(ifLoaded);
  }
}
