package e;

import dev.kindred.model.*;
import org.jspecify.annotations.Nullable;

@Embeddable
public record Address(@Nullable String street, String city) {}
