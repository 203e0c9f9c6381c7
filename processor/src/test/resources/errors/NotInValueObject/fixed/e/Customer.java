package e;

import dev.kindred.model.*;

@Entity
@Check("address_city <> ''")
public record Customer(@Id Long id, @Embedded Address address, @Version int version) {}
