import Foundation

/// The time that this process has spent on a processor.
public enum CPUTime {
    /// In seconds.
    public static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
