package scrumline.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import scrumline.numbers.Forecast;
import scrumline.numbers.ForecastInputs;
import scrumline.numbers.Review;
import scrumline.team.Rep;

/// Reckons forecasts on a thread of its own and keeps them under their inputs: a request returns at
/// once, and the answer comes as a message. Nothing of it is made before it is first asked, so that
/// the first frame does not wait for it.
public final class ForecastCache {
  private static final int MOST = 64;

  private final Function<ForecastInputs, Forecast> forecaster;
  private final Consumer<Message> to;
  private ExecutorService worker;

  /// Made and used on the worker's thread.
  private Cache<ForecastInputs, Forecast> cache;

  public ForecastCache(Function<ForecastInputs, Forecast> forecaster, Consumer<Message> to) {
    this.forecaster = forecaster;
    this.to = to;
  }

  /// Answers with `ForecastReady`, or with `NoForecast` and the reason.
  void ask(Review review, Rep rep) {
    if (worker == null) {
      worker = Executors.newSingleThreadExecutor(ForecastCache::thread);
    }
    worker.execute(() -> to.accept(answer(review, rep)));
  }

  private Message answer(Review review, Rep rep) {
    try {
      if (cache == null) {
        cache = Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();
      }
      var basis = review.forecastBasis(review.rep(rep));
      return basis
          .inputs()
          .<Message>map(
              inputs ->
                  new Message.ForecastReady(review.team(), rep.id(), cache.get(inputs, forecaster)))
          .orElseGet(
              () -> new Message.NoForecast(review.team(), rep.id(), basis.why().orElseThrow()));
    } catch (RuntimeException | Error bug) {
      return new Message.Broke(bug);
    }
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "forecasts");
    thread.setDaemon(true);
    return thread;
  }
}
