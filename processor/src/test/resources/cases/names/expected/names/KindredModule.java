package names;

import dev.kindred.lookup.Nodes;
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
    return List.of(
        Nodes.metadata(Builder_.self()),
        Nodes.metadata(Database_.self()),
        Nodes.metadata(Group_.self()),
        Nodes.metadata(Key_.self()),
        Nodes.metadata(Many_.self()),
        Nodes.metadata(Metadata_.self()),
        Nodes.metadata(Number_.self()),
        Nodes.metadata(Object_.self()),
        Nodes.metadata(One_.self()),
        Nodes.metadata(Override_.self()),
        Nodes.metadata(Path_.self()),
        Nodes.metadata(Record_.self()),
        Nodes.metadata(Reference_.self()),
        Nodes.metadata(String_.self()),
        Nodes.metadata(Table_.self()));
  }
}
