package food;

import dev.kindred.lookup.Nodes;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.EntityModule;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Generated;

/**
 * The entities of this package, for Kindred's runtime.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class KindredModule implements EntityModule {
  /**
   * For {@link ServiceLoader}.
   */
  public KindredModule() {
  }

  @Override
  public List<EntityModel<?>> entities() {
    return List.of(
        Nodes.model(Cook_.self()),
        Nodes.model(Lesson_.self()),
        Nodes.model(Pizza_.self()),
        Nodes.model(Skill_.self()),
        Nodes.model(Topping_.self()));
  }
}
