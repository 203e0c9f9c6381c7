package library;

import dev.kindred.lookup.Nodes;
import dev.kindred.spi.EntityMetadata;
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
  public List<EntityMetadata<?>> entities() {
    return List.of(
        Nodes.metadata(Author_.self()),
        Nodes.metadata(Book_.self()));
  }
}
