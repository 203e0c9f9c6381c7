package e;

import dev.kindred.model.*;
import java.util.Optional;

@Entity
public record Customer(
    @Id Long id, @Embedded Address address, @Embedded Optional<Address> second) {}
