package valueobjects;

import dev.kindred.model.Embeddable;
import dev.kindred.model.Embedded;
import java.util.Optional;

@Deprecated
@Embeddable
record Metadata(@Embedded Optional<Path> path, byte[] bytes) {}
