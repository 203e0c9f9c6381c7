package e;

import dev.kindred.model.*;

public record Book(@Id Long id, @Column(length = 9) String title) {}
