// The one file of the command that calls the system: threads, and the lock between them.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Something that several threads use, one at a time.
@safe final class Monitor<Value: ~Copyable>: @unchecked Sendable {
    private var value: Value
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let changed: UnsafeMutablePointer<pthread_cond_t>

    init(_ value: consuming Value) {
        self.value = value
        // SAFETY: both are initialised here, before anybody else sees them, and live as long as the monitor.
        unsafe mutex = .allocate(capacity: 1)
        unsafe changed = .allocate(capacity: 1)
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(changed, nil)
    }

    deinit {
        // SAFETY: nobody holds or awaits them any more, as nobody has the monitor.
        unsafe pthread_cond_destroy(changed)
        unsafe pthread_mutex_destroy(mutex)
        unsafe changed.deallocate()
        unsafe mutex.deallocate()
    }

    /// Uses the value while nobody else does, as soon as a condition holds, which others bring about.
    func use<Result>(
        when isReady: (borrowing Value) -> Bool = { _ in true }, _ body: (inout Value) -> Result
    ) -> Result {
        // SAFETY: initialised in `init`; unlocked by the thread that locked it.
        unsafe pthread_mutex_lock(mutex)
        while !isReady(value) { unsafe pthread_cond_wait(changed, mutex) }
        defer {
            unsafe pthread_cond_broadcast(changed)
            unsafe pthread_mutex_unlock(mutex)
        }
        return body(&value)
    }
}

/// A thread of the system's, to be waited for.
struct Worker {
    private let thread: pthread_t

    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Starts a thread; nil if the system has none left.
    init?(_ body: @escaping @Sendable () -> Void) {
        // SAFETY: the retained work is released by the one who takes it: the thread, or this function if there is none.
        let work = unsafe Unmanaged.passRetained(Work(body))
        #if canImport(Darwin)
            var thread: pthread_t?
            let result = unsafe pthread_create(
                &thread, nil,
                {
                    unsafe Unmanaged<Work>.fromOpaque($0).takeRetainedValue().body()
                    return nil
                }, work.toOpaque())
        #else
            var thread = pthread_t()
            let result = unsafe pthread_create(
                &thread, nil,
                { work in
                    if let work = unsafe work { unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
                    return nil
                }, work.toOpaque())
        #endif
        guard result == 0 else {
            unsafe work.release()
            return nil
        }
        #if canImport(Darwin)
            guard let thread else { return nil }
        #endif
        self.thread = thread
    }

    /// Waits until it has ended.
    func join() {
        _ = pthread_join(thread, nil)
    }

    /// How many threads can run at the same time.
    static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
