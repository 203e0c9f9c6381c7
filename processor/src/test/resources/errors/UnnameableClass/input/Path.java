import dev.kindred.model.*;

@Entity
public record Path(@Id Long id, Metadata kind) {}
