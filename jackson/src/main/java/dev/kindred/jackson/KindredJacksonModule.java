package dev.kindred.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kindred.Deletion;
import dev.kindred.json.DeletionProperties;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.stability.Preview;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Jackson module that writes entities as JSON and reads them, and reads builders. Mappers find it
 * with {@code findAndAddModules()}. It never runs SQL, so related entities must be fetched or
 * loaded before they are written.
 *
 * <table>
 *   <caption>The JSON of a handle</caption>
 *   <tr><th>handle</th><th>loaded</th><th>not loaded</th></tr>
 *   <tr><td>{@code One}</td><td>the entity, or {@code null} if there is none; its key if the entity
 *       is already being written around the handle</td><td>the key</td></tr>
 *   <tr><td>{@code @Inverse One}</td><td>the same</td><td>omitted</td></tr>
 *   <tr><td>{@code Many}</td><td>an array</td><td>omitted</td></tr>
 * </table>
 *
 * <p>A composite key is written as an array of its values. Handles that are read have no database:
 * a key becomes a handle as from {@code Place_.ref(1)}, an object one as from {@code
 * One.of(place)}, and an array a loaded {@code Many}. A handle that is missing in the JSON throws
 * {@link dev.kindred.error.NotLoadedException}.
 *
 * <p>A builder, such as {@code Place_.Builder}, is given the attributes that are in a JSON object,
 * and no others. One that was made from an entity is read with {@code
 * mapper.readerForUpdating(Place_.builder(place))}.
 */
@Preview
public final class KindredJacksonModule extends SimpleModule {

  private static final long serialVersionUID = 1;

  /** Creates the module, to be registered with a mapper. */
  public KindredJacksonModule() {
    super("dev.kindred.jackson", Version.unknownVersion());
    addSerializer(new OneSerializer());
    addSerializer(new ManySerializer());
    addDeserializer(One.class, new OneDeserializer());
    addDeserializer(Many.class, new ManyDeserializer());
    setMixInAnnotation(Deletion.class, DeletionProperties.class);
  }

  /**
   * Excludes handles without a known value from the JSON, regardless of the mapper's inclusion of
   * nulls.
   */
  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addSerializers(new RefusingSerializers());
    context.addDeserializers(new BuilderDeserializers());
    JsonInclude.Value ifLoaded =
        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
    context.configOverride(One.class).setInclude(ifLoaded);
    context.configOverride(Many.class).setInclude(ifLoaded);
  }
}
