package scrumline.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import scrumline.numbers.Review;
import scrumline.numbers.forecast.Forecast;
import scrumline.numbers.forecast.ForecastInputs;
import scrumline.numbers.forecast.ForecastTeam;
import scrumline.team.Rep;

/// Reckons forecasts on a thread of its own and keeps them under their inputs: a request returns at
/// once, and the answer comes as a message. Nothing of it is made before it is first asked, so that
/// the first frame does not wait for it.
public final class ForecastCache {
  private static final int MOST = 64;

  private final Function<ForecastInputs, Forecast> forecaster;
  private final Consumer<Message> to;
  private @Nullable ExecutorService worker;

  /// Made and used on the worker's thread, as is what everybody's forecast takes from the team.
  private @Nullable Cache<ForecastInputs, Forecast> cache;

  private @Nullable ForecastTeam team;

  public ForecastCache(Function<ForecastInputs, Forecast> forecaster, Consumer<Message> to) {
    this.forecaster = forecaster;
    this.to = to;
  }

  /// Answers with `ForecastReady`, or with `NoForecast` and the reason.
  void ask(Review review, Rep rep) {
    worker().execute(() -> to.accept(answer(review, rep)));
  }

  private ExecutorService worker() {
    var before = worker;
    if (before != null) {
      return before;
    }
    var made = Executors.newSingleThreadExecutor(ForecastCache::thread);
    worker = made;
    return made;
  }

  private Message answer(Review review, Rep rep) {
    try {
      var known = cache();
      var basis = team(review).basis(review.rep(rep));
      return basis
          .inputs()
          .<Message>map(
              inputs ->
                  new Message.ForecastReady(review.team(), rep.id(), known.get(inputs, forecaster)))
          .orElseGet(
              () -> new Message.NoForecast(review.team(), rep.id(), basis.why().orElseThrow()));
    } catch (RuntimeException | Error bug) {
      return new Message.Broke(bug);
    }
  }

  private Cache<ForecastInputs, Forecast> cache() {
    var before = cache;
    if (before != null) {
      return before;
    }
    Cache<ForecastInputs, Forecast> made =
        Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();
    cache = made;
    return made;
  }

  /// Once a review.
  private ForecastTeam team(Review review) {
    var before = team;
    if (before != null && before.review() == review) {
      return before;
    }
    var made = ForecastTeam.of(review);
    team = made;
    return made;
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "forecasts");
    thread.setDaemon(true);
    return thread;
  }
}
