package names;

import dev.kindred.lookup.Nodes;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.EntityModule;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Generated;

/**
 * Module of the entities in this package, for Kindred's runtime.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class KindredModule implements EntityModule {
  /**
   * Creates the module; for {@link ServiceLoader}.
   */
  public KindredModule() {
  }

  /**
   * Returns the metadata of all entities in this package.
   */
  @java.lang.Override
  public List<EntityModel<?>> entities() {
    return List.of(
        Nodes.model(Builder_.self()),
        Nodes.model(Database_.self()),
        Nodes.model(Group_.self()),
        Nodes.model(Key_.self()),
        Nodes.model(Many_.self()),
        Nodes.model(Model_.self()),
        Nodes.model(Number_.self()),
        Nodes.model(Object_.self()),
        Nodes.model(One_.self()),
        Nodes.model(Override_.self()),
        Nodes.model(Path_.self()),
        Nodes.model(Record_.self()),
        Nodes.model(Reference_.self()),
        Nodes.model(String_.self()),
        Nodes.model(Table_.self()));
  }
}
