import { configure } from '@testing-library/react';

// A busy machine needs more than the library's second to show what a test waits for.
configure({ asyncUtilTimeout: 15_000 });
