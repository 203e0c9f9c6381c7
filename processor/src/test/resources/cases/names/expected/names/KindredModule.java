package names;

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
  @java.lang.Override
  public List<EntityMetadata<?>> entities() {
    return List.<EntityMetadata<?>>of(new EntityMetadata<?>[] {
        Builder_.Metadata.INSTANCE,
        Database_.Metadata.INSTANCE,
        Group_.Metadata.INSTANCE,
        Key_.Metadata.INSTANCE,
        Many_.Metadata.INSTANCE,
        Metadata_.Metadata.INSTANCE,
        Number_.Metadata.INSTANCE,
        Object_.Metadata.INSTANCE,
        One_.Metadata.INSTANCE,
        Override_.Metadata.INSTANCE,
        Path_.Metadata.INSTANCE,
        Record_.Metadata.INSTANCE,
        Reference_.Metadata.INSTANCE,
        String_.Metadata.INSTANCE,
        Table_.Metadata.INSTANCE});
  }
}
