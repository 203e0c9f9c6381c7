package e;

import dev.kindred.model.*;

@Entity
public record Place(@Id Long id, Thread thread, java.time.ZonedDateTime opened, java.util.Date closed) {}
