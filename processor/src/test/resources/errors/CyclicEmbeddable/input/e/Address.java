package e;

import dev.kindred.model.*;
import org.jspecify.annotations.Nullable;

@Embeddable
public record Address(String city, @Embedded @Nullable Place place) {}
