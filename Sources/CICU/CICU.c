// Without the ICU trait this target is empty.
