package e;

import dev.kindred.model.*;

@Entity
public record Place(@Id Long id, String thread, java.time.OffsetDateTime opened, java.time.Instant closed) {}
