package e;

import dev.kindred.model.*;
import org.jspecify.annotations.Nullable;

@Embeddable
public record Node(String name, @Embedded @Nullable Node next) {}
