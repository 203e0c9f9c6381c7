package audited;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityModule;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Module of the entities in this package, for Kindred's runtime.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class KindredModule implements EntityModule {
  /**
   * Creates the module; for {@link java.util.ServiceLoader}.
   */
  public KindredModule() {
  }

  /**
   * Returns the metadata of all entities in this package.
   */
  @Override
  public List<EntityMetadata<?>> entities() {
    return List.<EntityMetadata<?>>of(new EntityMetadata<?>[] {
        Strongbox_.Metadata.INSTANCE});
  }
}
