package people;

import dev.kindred.model.*;
import java.time.LocalDate;
import java.util.UUID;

@Entity
public record Person(@Id UUID id, String name, LocalDate born, @Unique String taxNumber) {}
