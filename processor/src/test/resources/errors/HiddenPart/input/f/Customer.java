package f;

import dev.kindred.model.*;
import e.Address;

@Entity
public record Customer(@Id Long id, @Embedded Address address) {}
