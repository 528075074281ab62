package scrumline.codec;

import java.util.Optional;

/// True or false.
record FlagForm() implements ValueForm<Boolean> {
  static final FlagForm FLAG = new FlagForm();

  @Override
  public Optional<Boolean> read(Json json, Known known) {
    return Optional.of(known.values().flag(json));
  }

  @Override
  public void write(Boolean flag, Writing out) {
    out.json().writeBoolean(flag);
  }

  @Override
  public Boolean nothing() {
    return false;
  }
}
