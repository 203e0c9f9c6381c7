package audited;

import dev.kindred.model.Embeddable;
import dev.kindred.model.NotAudited;

@Embeddable
public record Lock(String maker, @NotAudited String code) {}
