package odd;

import dev.kindred.model.*;

@Entity(schema = "Mixed Case")
public record Select(@Id Long id, int order, @Column(name = "mixedCase") int other, String select) {}
