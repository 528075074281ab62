package scrumline.codec;

import java.util.Optional;

/// One of a few words.
record ChoiceForm<E>(Choices<E> words) implements ValueForm<E> {
  @Override
  public Optional<E> read(Json json, Known known) {
    return known.values().word(json, words);
  }

  @Override
  public void write(E choice, Writing out) {
    out.json().writeString(words.of(choice));
  }

  @Override
  public E nothing() {
    return words.choices().getFirst();
  }
}
