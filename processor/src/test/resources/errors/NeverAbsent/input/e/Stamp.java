package e;

import dev.kindred.model.*;
import java.time.Instant;

@Embeddable
public record Stamp(String by, @CreatedAt Instant at) {}
